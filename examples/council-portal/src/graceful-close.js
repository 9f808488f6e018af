// @ts-check

/**
 * Watches a server from its start, so that it can later close without breaking a request off and without waiting for
 * connections that browsers only hold open.
 * @param {import('node:http').Server} server
 * @param {number} limit Milliseconds after which a request that still has not ended is given up.
 * @returns {(closed: () => void) => void} Closes the server; calling it again changes nothing.
 */
export function gracefulClose(server, limit) {
  let inFlight = 0;
  let closing = false;
  const closeIfDone = () => {
    if (closing && inFlight === 0) server.closeAllConnections();
  };
  server.on('request', (_request, response) => {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
      closeIfDone();
    });
  });
  return (closed) => {
    if (closing) return;
    closing = true;
    server.close(closed);
    closeIfDone();
    setTimeout(() => server.closeAllConnections(), limit).unref();
  };
}
