import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/cli/serve.ts';
import { headersFor } from '../../src/site/headers.ts';
import { dist } from './site.ts';

/** The built site on an address of its own, which can fail, be slow, and have other files. */
export interface Host {
  url: string;
  /** Nothing is answered any more, as without network. */
  isDown: boolean;
  /** Milliseconds before anything is answered. */
  delay: number;
  /** Path → text that is sent in place of the file. */
  instead: Map<string, string>;
  /** Paths that were asked for. */
  asked: string[];
  close: () => Promise<void>;
}

export async function openHost(): Promise<Host> {
  const site = await serve(0, dist);
  const outer = createServer((request, response) => {
    const path = request.url ?? '/';
    host.asked.push(path);
    setTimeout(() => {
      if (host.isDown) return void request.socket.destroy();
      const other = host.instead.get(path);
      if (other === undefined) return void site.emit('request', request, response);
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, { ...headersFor(path), 'Content-Type': type }).end(other);
    }, host.delay);
  });
  await new Promise<void>((ready) => outer.listen(0, 'localhost', ready));
  const host: Host = {
    url: `http://localhost:${(outer.address() as AddressInfo).port}`,
    isDown: false,
    delay: 0,
    instead: new Map(),
    asked: [],
    close: async () => {
      outer.closeAllConnections();
      outer.close();
      site.close();
    },
  };
  return host;
}
