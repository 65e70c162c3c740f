/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  interface Request {
    method: 'POST';
    headers: Record<string, string>;
    body: string;
  }
  interface Client {
    setRequests(requests: Request[]): void;
  }
  interface Result {
    errors: number;
    non2xx: number;
  }
  interface Instance extends Promise<Result> {
    on(event: 'response', listener: (client: Client, statusCode: number, bytes: number, milliseconds: number) => void): void;
  }
  export default function autocannon(options: { url: string; connections: number; duration: number; setupClient: (client: Client) => void }): Instance;
}
