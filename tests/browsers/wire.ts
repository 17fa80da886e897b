/** One websocket to a browser: DevTools and WebDriver BiDi write their questions, answers and events in the same envelope. */

export interface Wire {
  /** @throws {Error} when the browser refuses, or is gone before it answers. */
  ask(method: string, params?: object, session?: string): Promise<unknown>;
  onEvent(hear: (method: string, params: unknown) => void): void;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  /** An object in DevTools; a word, with its sentence in `message`, in BiDi. */
  readonly error?: unknown;
  readonly message?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export async function connect(address: string): Promise<Wire> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const hearers: ((method: string, params: unknown) => void)[] = [];
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No connection with the browser at ${address}`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined || message.id === null) {
      for (const hear of hearers) hear(message.method ?? '', message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result);
    else asked?.reject(new Error(`${asked.method}: ${message.message ?? JSON.stringify(message.error)}`));
  });
  socket.addEventListener('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone`));
    waiting.clear();
  });
  return {
    ask(method, params = {}, session) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error(`${method}: the browser is gone`));
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) }));
      return new Promise((resolve, reject) => waiting.set(id, { method, resolve, reject }));
    },
    onEvent: (hear) => void hearers.push(hear),
    close: () => socket.close(),
  };
}
