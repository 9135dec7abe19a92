import { hex } from '../../rule-kit/made-up.ts';
import { mixed } from '../../rule-kit/accept.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'calendar-feed-key',
    title: 'Address of a private calendar',
    vendor: 'iCalendar',
    severity: 'medium',
    loads: 'late',
    keywords: ['ical'],
    pattern:
      /ical(?:endar)?[^\s"'<>?]{0,60}\?(?:[\w.-]{1,20}=[\w.%-]{0,60}&(?:amp;)?){0,6}(?:[ksth]|key|hash|secret)=(?<secret>[\w-]{16,64})/iy,
    accept: mixed,
  },
];

export const advice: AdviceById = {
  'calendar-feed-key': {
    why: 'Whoever has the address reads the calendar: when guests come, and who.',
    source: 'https://www.airbnb.com/help/article/99',
  },
};

export const evidence: EvidenceById = {
  'calendar-feed-key': {
    match: () => [
      `"https://cal.example/ical?pid=118&k=«${hex(32)}»",2026`,
      `https://a.example/calendar/ical/1234567.ics?s=«${hex(32)}»`,
    ],
    ignore: () => ['https://a.example/ical?k=september', 'https://a.example/ical?v=2024112010223344'],
  },
};
