import { lower } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';

export const rules: readonly Rule[] = [
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    vendor: 'Kubernetes',
    severity: 'high',
    keywords: ['bootstrap'],
    pattern: near(String.raw`bootstrap[\w. -]{0,20}token`, String.raw`[a-z0-9]{6}\.[a-z0-9]{16}`),
    confidence: 'likely',
  },
  {
    id: 'kubernetes-join-token',
    title: 'Kubernetes join token',
    vendor: 'Kubernetes',
    severity: 'high',
    keywords: ['--token '],
    pattern: /--token\s{1,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})/y,
    loads: 'with-hands',
  },
];

export const advice: AdviceById = {
  'kubernetes-bootstrap-token': {
    why: 'Whoever has the token can join the cluster.',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  },
  'kubernetes-join-token': {
    why: 'Whoever has the token can join the cluster.',
    source: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/',
  },
};

export const evidence: EvidenceById = {
  'kubernetes-bootstrap-token': {
    match: () => [
      `BOOTSTRAP_TOKEN=«${lower(6)}.${lower(16)}»`,
      `{\\"bootstrap_token\\": \\"«${lower(6)}.${lower(16)}»\\"}`,
    ],
    ignore: () => ['BOOTSTRAP_TOKEN=${TOKEN}', `bootstrap revision: ${lower(6)}.${lower(16)}`],
  },
  'kubernetes-join-token': {
    match: () => [`kubeadm join 10.0.0.1:6443 --token «${lower(6)}.${lower(16)}» --x`],
    ignore: () => ['--token abc'],
  },
};
