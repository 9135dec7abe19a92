// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { replaceInHtml } from '../../../src/content/rich-text.ts';

const secret = 'S3CR3T-abcdef-0123456789';
const mask = 'S3CR***6789';
const replaced = (html: string): string => replaceInHtml(html, new Map([[secret, mask]]));

describe('secrets in rich text', () => {
  it('are replaced in text, formatting around them kept', () => {
    expect(replaced(`<p>my <b>key</b> is <i>${secret}</i>!</p>`)).toBe(`<p>my <b>key</b> is <i>${mask}</i>!</p>`);
  });

  it('are replaced where elements cut them into pieces, twice too', () => {
    const cut = `<b>S3CR3T</b>-abc<span>def-0123</span>456789`;
    expect(replaced(`<p>${cut} and ${cut}</p>`)).toBe(
      `<p><b>${mask}</b><span></span> and <b>${mask}</b><span></span></p>`,
    );
  });

  it('are replaced in attributes', () => {
    expect(replaced(`<a href="https://x.example/?t=${secret}">open</a>`)).toBe(
      `<a href="https://x.example/?t=${mask}">open</a>`,
    );
  });

  it('may stand in what takes their place: the name of a link service that is a password, too', () => {
    const link = 'https://links2.example/secret/abc';
    expect(replaceInHtml('<p>it is links2</p>', new Map([['links2', link]]))).toBe(`<p>it is ${link}</p>`);
  });

  it('are replaced where elements end their lines, or the lines are drawn in another way', () => {
    const key = 'BEGIN KEY\nabc+1\r\ndef/2\nEND KEY';
    const lines = (one: string, ...others: string[]): string =>
      `<p>${one}</p>${others.map((line) => `<div>${line}</div>`).join('')}!`;
    expect(replaceInHtml(lines('BEGIN&nbsp;KEY', 'abc+1', 'def/2', 'END KEY'), new Map([[key, mask]]))).toBe(
      lines(mask, '', '', ''),
    );
    expect(replaceInHtml('<pre>BEGIN KEY<br>abc+1\n  def/2<br>END KEY</pre>', new Map([[key, mask]]))).toBe(
      `<pre>${mask}<br><br></pre>`,
    );
    expect(replaceInHtml('<p>BEGIN KEY abc.1</p>', new Map([[key, mask]]))).toBe('<p>BEGIN KEY abc.1</p>');
  });

  it('leave the rest alone', () => {
    expect(replaced('<ul><li>one</li><li>S3CR3T</li></ul>')).toBe('<ul><li>one</li><li>S3CR3T</li></ul>');
  });
});
