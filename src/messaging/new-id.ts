/** An id that nobody else has. `crypto.randomUUID` is missing on pages without TLS, and content scripts share that. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
