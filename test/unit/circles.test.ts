import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** Files and what they import, imports of types too: who reads a file of a circle has to read all of it. */
function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
  const importsOf = (file: string): string[] =>
    ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => join(dirname(file), fileName));
  return new Map(files.map((file) => [file, importsOf(file).filter((other) => files.includes(other))]));
}

/** One circle of imports, as the way around it; empty where there is none. */
function circleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const other of imports.get(file) ?? []) {
      const circle = walk(other, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('imports', () => {
  it('a circle is seen', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleIn(imports)).toEqual(['b', 'c', 'b']);
  });

  it.each(['src', 'test'])('of %s make no circle', (folder) => {
    const imports = importsIn(folder);
    expect(imports.size).toBeGreaterThan(100);
    expect(circleIn(imports)).toEqual([]);
  });
});
