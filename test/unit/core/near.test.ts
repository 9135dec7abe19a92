import { describe, expect, it } from 'vitest';
import { hex } from '../../../src/core/rule-kit/made-up.ts';
import { near } from '../../../src/core/rule-kit/near.ts';

const value = hex(40);
const found = (text: string): string | undefined => {
  const pattern = near('acme', '[0-9a-f]{40}');
  pattern.lastIndex = text.toLowerCase().indexOf('acme');
  return pattern.exec(text)?.groups?.['secret'];
};

describe('near', () => {
  it.each([
    `ACME_API_KEY=${value}`,
    `acme.key: "${value}"`,
    String.raw`{\"acmeKey\": \"${value}\"}`,
    `<acme>${value}</acme>`,
    `new Acme({ apiKey: '${value}' })`,
    `set("acme.login", "${value}")`,
    `the acme token is ${value}`,
    `acme SECRET ${value}`,
    `?acme_key%3D${value}`,
  ])('finds the value in %s', (text) => {
    expect(found(text)).toBe(value);
  });

  it.each([
    `acme/repo/commit/${value}`,
    `acme_sha: ${value}`,
    `acme digest=${value}`,
    `acme ${value}`,
    `acme key\n=${value}`,
    `acme ${'.'.repeat(60)} key=${value}`,
  ])('leaves %s alone', (text) => {
    expect(found(text)).toBeUndefined();
  });
});
