/** A TCP proxy in front of the test database: it keeps what clients send, and can cut a connection or stand for one server of a cluster. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { testAddress } from './graph.js';

export interface BoltProxy extends AsyncDisposable {
  readonly port: number;
  /** Everything that clients have sent; strings stand in Bolt as they are. */
  sent(): string;
  /** Cut the connections of the next messages that hold this text, before the database sees them. */
  cut(text: string, times: number): void;
  /** Keep what clients send from the database, from the first message that holds this text on, until it is let go. */
  hold(from?: string): { release(): void };
}

export interface BoltProxyOptions {
  /** Changes what the database says; the length must stay. */
  readonly answer?: (bytes: string) => string;
  /** Speak TLS with clients. */
  readonly tls?: TlsOptions;
}

export async function boltProxy({ answer = (bytes) => bytes, tls }: BoltProxyOptions = {}): Promise<BoltProxy> {
  const database = new URL(testAddress().uri);
  const sockets = new Set<Socket>();
  let sent = '';
  let trap = { text: '', times: 0 };
  /** What is kept from the database, as the steps that would send it. */
  let held: { from: string; begun: boolean; steps: (() => void)[] } | undefined;
  const accept = (client: Socket): void => {
    const upstream = connect(Number(database.port), database.hostname);
    const end = (): void => [client, upstream].forEach((socket) => socket.destroy());
    for (const socket of [client, upstream]) {
      socket.setEncoding('latin1').on('error', end).on('close', end);
      sockets.add(socket);
    }
    client.on('data', (bytes: string) => {
      sent += bytes;
      if (held && bytes.includes(held.from)) held.begun = true;
      if (trap.times > 0 && bytes.includes(trap.text)) {
        trap.times--;
        end();
      } else if (held?.begun) held.steps.push(() => upstream.write(bytes, 'latin1'));
      else upstream.write(bytes, 'latin1');
    });
    upstream.on('data', (bytes: string) => client.write(answer(bytes), 'latin1'));
  };
  const server = tls ? createTlsServer(tls, accept) : createServer(accept);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // a TCP server that listens has one
    sent: () => sent,
    cut: (text, times) => void (trap = { text, times }),
    hold(from = '') {
      const steps: (() => void)[] = [];
      held = { from, begun: from === '', steps };
      return {
        release() {
          held = undefined;
          for (const send of steps) send();
        },
      };
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
