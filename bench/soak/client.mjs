import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a request came to when there is no answer: the client tore it away, or an idle connection was closed meanwhile. */
export const ABORTED = { aborted: true };
export const CLOSED = { closed: true };

/** HTTP over real sockets that are kept open, and now and then torn away in the middle. */
export class Client {
  constructor(url, connections) {
    this.url = new URL(url);
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  }

  /**
   * @param {{ method?: string, path: string, token?: string, body?: object, headers?: object, abortAfterMs?: number }} ask
   * @returns {Promise<{ status: number, text: string, retryAfter: number } | typeof ABORTED | typeof CLOSED>}
   */
  request({ method = 'GET', path, token, body, headers, abortAfterMs }) {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const request = http.request({
        agent: this.agent,
        hostname: this.url.hostname,
        port: this.url.port,
        method,
        path,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      let aborted = false;
      request.on('response', (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', (error) => (aborted ? resolve(ABORTED) : reject(error)));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            text: Buffer.concat(parts).toString('utf8'),
            retryAfter: Number(response.headers['retry-after'] ?? 0),
          }),
        );
      });
      request.on('error', (error) => {
        if (aborted) resolve(ABORTED);
        // a connection that was kept open may end just when it is used again; HTTP clients then ask anew
        else if (request.reusedSocket && error.code === 'ECONNRESET') resolve(CLOSED);
        else reject(error);
      });
      request.end(payload);
      if (abortAfterMs !== undefined) {
        void sleep(abortAfterMs).then(() => {
          aborted = true;
          request.destroy();
        });
      }
    });
  }

  close() {
    this.agent.destroy();
  }
}
