// Checks that the port of the web address can be had, before anything is started on it.
// It does not hold the port: the API takes it a moment later.
import { createServer } from 'node:net';
import { StartFault } from '@jishen/persistence';

/** Answers the port itself, or the free one that was found for 0. */
export function claimPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' ? '已被占用：请停止占用它的程序' : `不能使用（${String(error.code)}）：请换一个 1024 以上的端口`;
      reject(new StartFault(`端口 ${port} ${taken}，或用 PORT 指定另一个端口。`));
    });
    server.listen({ port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
