export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly locales: readonly string[];
}

export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly made: string;
}

export async function call<Reply>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Reply> {
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const reply: Reply = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return reply;
}
