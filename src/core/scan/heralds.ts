/**
 * What stands before secrets that only the hands know, and before hardly anything else: a letter that marks hexadecimal
 * digits, the middle of an old key of OpenAI, how keys of payment services begin, WordPress' own keys, the addresses of
 * hooks, the forms of password hashes, the first lines of private keys, in base64 too, where they read one of three ways.
 */
const HERALD =
  /[g-z]\w?[_.-]?[\da-f]{32}|T3BlbkFJ|\b[ars]k_(?:live|test|org)_|FLWSECK|sec-c-|_(?:KEY|SALT)', |hooks?(?:[./]|%2f|\\\/)\S{24}|\$(?:2[abxy]|[56y]|apr1|argon2\w*)\$|Private(?: Key(?: Block)?--|-Lines:)|Static key V1-|ZBVEUgS0VZ|VkFURSBLRV|lWQVRFIEtF/i;

/** Whether a text is to wait for the hands, whatever the page's own scan sees in it. */
export const isHeralded = (text: string): boolean => HERALD.test(text);
