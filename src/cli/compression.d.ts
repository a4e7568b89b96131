/** The package has no types of its own, and those of others ask for Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Sends what is worth it as gzip or Brotli, as the request allows. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
