import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { PracticeSites } from '../../sites/journey';

/** A server for hostile pages: one page per path, the same under every host name that a browser maps to it. */
export interface HostilePages extends PracticeSites {
  /** Serves the page, under this path or one of its own, and gives the path. */
  put(html: string, path?: string): string;
  /** Requests so far, as `host/path`. */
  readonly requests: readonly string[];
}

export async function servePages(): Promise<HostilePages> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'Latchkey hostile pages' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const answer: RequestListener = (request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    const html = pages.get((request.url ?? '').split('?')[0] ?? '');
    response
      .writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(html ?? '');
  };
  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer);
  const plain = createHttpServer(answer);
  // Browsers map every name and port to one port, so it speaks both.
  const https = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // Firefox cannot map names to ports, so for it the server is a proxy as well; every tunnel leads back here.
  const proxy = createHttpServer();
  const sockets = new Set<Socket>();
  for (const server of [https, proxy]) server.on('connection', (socket: Socket) => sockets.add(socket));
  proxy.on('connect', (_request, client: Socket, head: Buffer) => {
    const tunnel = connect(portOf(https), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    client.on('error', () => tunnel.destroy());
  });
  await Promise.all([https, proxy].map(listen));
  return {
    httpsPort: portOf(https),
    httpPort: portOf(proxy),
    ownHostPorts: {},
    issued: () => [],
    requests,
    put(html, path = `/console/${pages.size}`) {
      pages.set(path, html);
      return path;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [https, proxy].map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
      );
    },
  };
}

/** The first byte of a TLS handshake; anything else is plain HTTP. */
const tlsHandshake = 0x16;

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
