/** What PHP's `unserialize` reads of a text: arrays, strings, numbers, booleans and null. @throws Error where PHP would give false. */
export function unserialize(text: string): unknown {
  const bytes = Buffer.from(text);
  let at = 0;
  const expect = (literal: string): void => {
    if (bytes.toString('latin1', at, at + literal.length) !== literal)
      throw new Error(`unserialize: no ${literal} at offset ${String(at)} of ${String(bytes.length)} bytes`);
    at += literal.length;
  };
  const until = (sign: string): string => {
    const end = bytes.indexOf(sign, at);
    const part = bytes.toString('latin1', at, end);
    at = end + 1;
    return part;
  };
  const readString = (): string => {
    const length = Number(until(':'));
    expect('"');
    const value = bytes.toString('utf8', at, at + length);
    at += length;
    expect('";');
    return value;
  };
  const readArray = (): unknown => {
    const length = Number(until(':'));
    expect('{');
    const pairs = Array.from({ length }, () => [read(), read()] as const);
    expect('}');
    return Object.fromEntries(pairs.map(([key, value]) => [String(key), value]));
  };
  const read = (): unknown => {
    const type = until(bytes.toString('latin1', at, at + 1) === 'N' ? ';' : ':');
    if (type === 's') return readString();
    if (type === 'a') return readArray();
    if (type === 'N') return null;
    const value = until(';');
    return type === 'b' ? value === '1' : Number(value);
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`unserialize: more at offset ${String(at)}`);
  return value;
}

/** What PHP's `serialize` writes. */
export function serialize(value: unknown): string {
  if (value === null) return 'N;';
  if (typeof value === 'boolean') return `b:${value ? '1' : '0'};`;
  if (typeof value === 'number') return `i:${String(value)};`;
  if (typeof value === 'string') return `s:${String(Buffer.byteLength(value))}:"${value}";`;
  const pairs = Object.entries(value as object);
  return `a:${String(pairs.length)}:{${pairs.map(([key, own]) => serialize(key) + serialize(own)).join('')}}`;
}
