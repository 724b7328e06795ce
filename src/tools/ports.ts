import { createServer } from 'node:net';

/** The first port from here upwards that nobody listens on. */
export const freePort = async (from: number): Promise<number> => ((await isFree(from)) ? from : freePort(from + 1));

const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => answer(true)));
  });
