import { createServer } from 'node:http';

export interface TemptingServer {
  address: string;
  /** Whoever connected, whatever came of it. */
  visits(): number;
  close(): Promise<void>;
}

/** A server on this machine that nothing of the app may ever reach. */
export async function temptingServer(): Promise<TemptingServer> {
  let visits = 0;
  const server = createServer((_request, response) => response.end('reached'));
  server.on('connection', () => {
    visits += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    visits: () => visits,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
