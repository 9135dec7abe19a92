import { alnum } from '../../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'saml-response',
    title: 'SAML response',
    vendor: 'SAML',
    severity: 'high',
    keywords: ['samlresponse'],
    pattern:
      /SAMLResponse(?:\\{0,3}["'])?(?:[:=]|%3D|\s(?:type="hidden" )?value=|,\s?"value":)\s?(?:\\{0,3}["'])?(?<secret>[\w+/=%-]{100,16000})/iy,
    boundary: /[\w+/%-]/,
  },
];

export const advice: AdviceById = {
  'saml-response': {
    why: 'Until it expires, the response signs in as the person it speaks of.',
    source: 'https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf',
  },
};

export const evidence: EvidenceById = {
  'saml-response': {
    match: () => [
      `POST /acs SAMLResponse=«PHNhbWxwOlJlc3BvbnNl${alnum(200)}%3D»&RelayState=x`,
      `{"name":"SAMLResponse","value":"«PHNhbWxwOlJlc3BvbnNl${alnum(200)}=»"}`,
    ],
    ignore: () => ['SAMLResponse=missing', 'the SAMLResponse: was empty'],
  },
};
