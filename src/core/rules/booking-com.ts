import { alnum } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import { mixed } from '../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'booking-com-token',
    title: 'Booking.com partner token or key',
    vendor: 'Booking.com',
    severity: 'critical',
    keywords: ['booking.com', 'booking_com', 'bookingcom'],
    pattern: near('booking[._]?com[^\\n]{0,24}?(?:secret|token|key|password)', '[\\w+/-]{24,128}={0,2}'),
    boundary: /[\w+/-]/,
    confidence: 'likely',
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'booking-com-token': {
    why: 'Calls Booking.com as this partner.',
    revoke: 'https://developers.booking.com/connectivity/docs/token-based-authentication',
    source: 'https://developers.booking.com/connectivity/docs/token-based-authentication',
  },
};

export const evidence: EvidenceById = {
  'booking-com-token': {
    match: () => [`BOOKING_COM_API_KEY=«${alnum(48)}»`],
    ignore: () => ['BOOKING_COM_API_KEY=changeme'],
  },
};
