import { isUuid } from '../../filters/uuid.ts';
import { isSecretValue } from '../values/judge.ts';
import type { Reader, Scan } from '../scan.ts';
import { matchAt } from '../sticky.ts';

/** Behind a hook's own id stands what it is opened with. */
const SEGMENT = /(?:(?:(?<=hooks?\/)[a-z]*\d[\w-]{5,40}|step\d)\/)?([\w~-]{20,512})(?![\w~%-]|\/(?!basic))/y;

/** The last segment of an address that opens what it names: `/reset/WjkfpWV8…`. */
function read(scan: Scan, _at: number, end: number): void {
  const segment = matchAt(SEGMENT, scan.text, end)?.[1];
  if (!segment) return;
  const until = SEGMENT.lastIndex;
  if (isSecretValue(segment, 'bare') || (isUuid(segment) && scan.text.startsWith('?t=', end - 3)))
    scan.emit(until - segment.length, until, 'possible-secret');
}

export const pathReader: Reader = {
  words: [
    'reset/',
    'password/',
    'token/',
    'tokens/',
    'invite/',
    'verify/',
    'confirm/',
    'activate/',
    'subscribe/',
    'hook/',
    'hooks/',
    'magic/',
    'link/',
    // Calendars of bookings.
    '.ics?s=',
    'icalendar/',
    '/private-',
    // Booking.com's, which UUIDs open.
    'export?t=',
    'ical.html?t=',
  ],
  read,
};
