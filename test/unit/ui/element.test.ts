// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fill, h } from '../../../src/ui/element.ts';

describe('h', () => {
  it('sets properties, attributes and listeners', () => {
    const onclick = vi.fn();
    const button = h(
      'button',
      { className: 'button', disabled: false, 'aria-pressed': 'true', 'data-id': '7', onclick },
      'Mask',
    );
    button.click();
    expect(button.outerHTML).toBe('<button class="button" aria-pressed="true" data-id="7">Mask</button>');
    expect(onclick).toHaveBeenCalledOnce();
  });

  it('keeps markup in text as text', () => {
    const paragraph = h('p', {}, '<img src=x onerror=alert(1)>');
    expect(paragraph.children).toHaveLength(0);
    expect(paragraph.textContent).toContain('<img');
  });

  it('leaves out what is not there', () => {
    const label = h('label', { htmlFor: 'name', title: undefined }, false, null, undefined, 'Name');
    expect(label.childNodes).toHaveLength(1);
    expect(label.hasAttribute('title')).toBe(false);
    expect(label.htmlFor).toBe('name');
  });
});

describe('fill', () => {
  it('replaces all children', () => {
    const list = h('ul', {}, h('li', {}, 'old'));
    fill(list, h('li', {}, 'new'), null);
    expect(list.textContent).toBe('new');
    expect(list.children).toHaveLength(1);
  });
});
