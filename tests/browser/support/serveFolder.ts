import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export interface ServedFolder {
  /** Address without a final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Answers a request that is for no file, and tells whether it was one. */
export type Route = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves the files of a folder on a free port of this machine, each with the same further headers.
 * @param route is offered each request first
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  route: Route = () => false
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    if (route(request, response)) return;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, normalize(pathname));
    readFile(file).then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { ...headers, "content-type": type }).end(bytes);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
