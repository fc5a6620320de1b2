import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { JudgeError } from './errors.mjs';

// The first document of a kind costs seconds: its CEL rules are compiled then.
const answerLimit = 60_000;

const startLimit = 60_000;
const pollInterval = 100;

/** An HTTPS client of one server, with keep-alive. */
export class Client {
  #url;
  #headers;
  #agent;

  constructor(url, { ca, token }) {
    this.#url = url;
    this.#headers = token ? { authorization: `Bearer ${token}` } : {};
    this.#agent = new Agent({ ca, keepAlive: true, maxSockets: 8 });
  }

  close() {
    this.#agent.destroy();
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body, contentType = 'application/json') {
    return this.#send('POST', path, Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)), contentType);
  }

  put(path, body) {
    return this.#send('PUT', path, Buffer.from(JSON.stringify(body)), 'application/json');
  }

  delete(path) {
    return this.#send('DELETE', path);
  }

  #send(method, path, body, contentType) {
    const headers = { ...this.#headers, accept: 'application/json' };
    if (body) {
      Object.assign(headers, { 'content-type': contentType, 'content-length': body.length });
    }
    return new Promise((resolve, reject) => {
      const fail = (error) => reject(new JudgeError(`${method} ${path}: ${error.message}`));
      const call = request(this.#url + path, { method, headers, agent: this.#agent, timeout: answerLimit }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => resolve(answer(response, Buffer.concat(chunks).toString())));
      });
      call.on('timeout', () => call.destroy(new Error('no answer in time')));
      call.on('error', fail);
      call.end(body);
    });
  }
}

function answer(response, text) {
  const isJson = response.headers['content-type']?.startsWith('application/json');
  return {
    code: response.statusCode,
    text,
    body: isJson ? JSON.parse(text) : undefined,
    warnings: (response.headersDistinct.warning ?? []).map(warningText),
  };
}

/** `299 - "text"`, with quotes and backslashes escaped; Node reads header bytes as Latin-1, the server writes UTF-8. */
function warningText(header) {
  const [, quoted] = /^\d+ \S+ "(.*)"/s.exec(header) ?? [];
  return Buffer.from((quoted ?? header).replace(/\\(.)/g, '$1'), 'latin1').toString();
}

/** Asks until `reached` is true; connections refused while a program starts are answers, too. */
export async function until(what, child, reached) {
  const end = Date.now() + startLimit;
  let last = 'nothing';
  while (Date.now() < end) {
    child.alive();
    try {
      const outcome = await reached();
      if (outcome === true) {
        return;
      }
      last = outcome;
    } catch (error) {
      last = error.message;
    }
    await sleep(pollInterval);
  }
  throw new JudgeError(`${what}: not within ${startLimit / 1000} s, last seen: ${last}`);
}
