// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { namesOf } from '../../../src/content/fields/names.ts';

// In Firefox a field keeps the classes of the page around that made it. Here it is one of another window.
const { document: around } = new JSDOM('<input type="password"><textarea></textarea>').window;

it.each([
  ['input', 'password'],
  ['textarea', 'textarea'],
])('an %s of another realm says its type', (name, type) => {
  const field = around.querySelector(name);
  expect(field).not.toBeInstanceOf(Element);
  expect(field && namesOf(field)).toEqual({ type, names: [] });
});
