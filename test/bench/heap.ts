import * as z from 'zod';

const Targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const Usage = z.object({ id: z.int(), result: z.object({ usedSize: z.number() }) });

/** What the Worker's JavaScript holds, garbage included, by the inspector of `wrangler dev`. */
export const heapMeter = async (inspectorPort: number) => {
  const response = await fetch(`http://127.0.0.1:${inspectorPort}/json`);
  const [target] = Targets.parse(await response.json());
  if (!target) throw new Error('there is nothing to inspect');
  const { webSocketDebuggerUrl: url } = target;
  // The inspector asks for an origin. Node's WebSocket takes headers, which the types of the DOM's do not know.
  const socket: WebSocket = Reflect.construct(WebSocket, [url, { headers: { origin: 'http://localhost' } }]);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', failed, { once: true });
  });
  let asked = 0;
  return {
    /** Bytes. */
    used: (): Promise<number> =>
      new Promise((answer) => {
        const id = ++asked;
        const hear = ({ data }: MessageEvent): void => {
          const heard = Usage.safeParse(JSON.parse(String(data)));
          if (!heard.success || heard.data.id !== id) return;
          socket.removeEventListener('message', hear);
          answer(heard.data.result.usedSize);
        };
        socket.addEventListener('message', hear);
        socket.send(JSON.stringify({ id, method: 'Runtime.getHeapUsage' }));
      }),
    close: () => socket.close(),
  };
};
