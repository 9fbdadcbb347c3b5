import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { buildSites } from './build';
import { certificateFor } from './certificate';
import type { PracticeSites } from './journey';
import { allSites } from './sites';
import { Visits } from './visits';

/** The first byte of a TLS handshake; anything else on the port is plain HTTP. */
const TLS_HANDSHAKE = 0x16;

export interface SitesOptions {
  /** 0, which is the default, takes a free port. */
  readonly httpsPort?: number;
  readonly httpPort?: number;
}

/**
 * Builds the practice dashboards and serves them by host name. Each port speaks HTTPS as well as plain HTTP (a browser
 * that maps every name to one port then reaches both), and is a forward proxy for browsers that cannot map names.
 */
export async function startSites(options: SitesOptions = {}): Promise<PracticeSites> {
  const sites = await allSites();
  await buildSites(sites);
  const visits = sites.map((site) => new Visits(site));
  const certificate = await certificateFor(sites.flatMap((site) => site.hosts));

  const doors = await Promise.all([
    openDoor(options.httpsPort ?? 0, certificate, (host) => byHost(visits, host)),
    openDoor(options.httpPort ?? 0, certificate, (host) => byHost(visits, host)),
  ]);
  const ownHosts = visits.filter(({ site }) => site.ownHost === true);
  const ownHostDoors = await Promise.all(ownHosts.map((one) => openDoor(0, certificate, () => one)));

  return {
    httpsPort: doors[0].port,
    httpPort: doors[1].port,
    ownHostPorts: Object.fromEntries(
      ownHosts.map(({ site }, index) => [site.id, ownHostDoors[index]?.port ?? 0]),
    ),
    issued: (provider) => [...(visits.find(({ site }) => site.id === provider)?.issued ?? [])],
    close: async () => {
      await Promise.all([...doors, ...ownHostDoors].map((door) => door.close()));
    },
  };
}

interface Door {
  readonly port: number;
  close(): Promise<void>;
}

type Choose = (host: string) => Visits | undefined;

async function openDoor(
  port: number,
  certificate: { key: string; cert: string },
  choose: Choose,
): Promise<Door> {
  const respond = (secure: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response, secure, choose).catch((cause: unknown) => {
      console.error(`The practice server failed at ${request.method ?? ''} ${request.url ?? ''}.`, cause);
      response.writeHead(500).end();
    });
  };
  const https = createHttpsServer(certificate, respond(true));
  const http = createHttpServer(respond(false));
  const sockets = new Set<Socket>();
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // A browser that uses the port as its proxy asks for a tunnel to a host name; every tunnel leads back here.
  http.on('connect', (_request: IncomingMessage, client: Socket, head: Buffer) => {
    const tunnel = connect(portOf(front), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    client.on('error', () => tunnel.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(front),
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
  choose: Choose,
): Promise<void> {
  const host = request.headers.host ?? '';
  const base = `${secure ? 'https' : 'http'}://${host}`;
  if (!URL.canParse(request.url ?? '/', base)) {
    response.writeHead(400).end('Bad request');
    return;
  }
  const url = new URL(request.url ?? '/', base);
  const chosen = choose(url.hostname);
  if (chosen === undefined) {
    response
      .writeHead(404, { 'content-type': 'text/plain' })
      .end('No practice dashboard has this host name.');
    return;
  }
  await chosen.respond(request, url, response);
}

/** The site with the host name; an exact name wins over `*.`. */
function byHost(visits: readonly Visits[], host: string): Visits | undefined {
  const exact = visits.find(({ site }) => site.hosts.includes(host));
  return (
    exact ??
    visits.find(({ site }) =>
      site.hosts.some((pattern) => pattern.startsWith('*.') && host.endsWith(pattern.slice(1))),
    )
  );
}
