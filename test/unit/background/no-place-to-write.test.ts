import { expect, it } from 'vitest';
import { isNoPlaceToWrite } from '../../../src/background/no-place-to-write.ts';

it.each([
  ['https://www.google.com/recaptcha/api2/anchor?k=1', true],
  ['https://newassets.hcaptcha.com/captcha/v1/x', true],
  ['https://www.google.com/forms/d/1', false],
  ['https://nothcaptcha.com/', false],
  ['https://widget.intercom.io/chat', false],
])('%s is no place to write: %s', (address, expected) => {
  expect(isNoPlaceToWrite(new URL(address))).toBe(expected);
});
