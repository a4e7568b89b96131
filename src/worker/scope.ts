/** What TypeScript's browser types lack of a worker. Types alone: the worker is one file. */
interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
export interface Scope {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: { unregister: () => Promise<boolean> };
  addEventListener: {
    (type: 'install' | 'activate', hear: (event: Extendable) => void): void;
    (type: 'fetch', hear: (event: Fetching) => void): void;
  };
}
