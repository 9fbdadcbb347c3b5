import { createHmac } from 'node:crypto';

/** What a client of Shaarli's API sends: a JSON Web Token that it signs with the secret, good for nine minutes. */
export function webToken(secret: string, issuedAt = Math.floor(Date.now() / 1000)): string {
  const head = encode({ typ: 'JWT', alg: 'HS512' });
  const claims = encode({ iat: issuedAt });
  const signature = createHmac('sha512', secret).update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
