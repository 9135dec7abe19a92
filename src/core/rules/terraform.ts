import { alnum, uuid } from '../rule-kit/made-up.ts';
import { near } from '../rule-kit/near.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { drawnOrChosen, mixed } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'terraform-random-password',
    title: 'Password in a Terraform state',
    vendor: 'HashiCorp',
    severity: 'high',
    keywords: ['"random_password"'],
    pattern: /"random_password"[^}]{0,600}?"result":\s?"(?<secret>[^"\\]{8,256})(?=")/y,
  },
  {
    id: 'terraform-set-value',
    title: 'Secret in a Terraform plan',
    vendor: 'HashiCorp',
    severity: 'high',
    loads: 'late',
    // The name and the value of a setting of Helm's, in lines of a plan.
    keywords: ['password"', 'secret"', 'token"'],
    pattern:
      /(?:password|(?<!existing)secret|token)"\s{0,20}\n[ \t]{0,24}[+~-]?[ \t]{0,12}value\s{1,9}= "(?<secret>[^"\s]{6,256})(?=")/iy,
    boundary: /[^"]/,
    accept: drawnOrChosen,
  },
  {
    id: 'terraform-cloud-token',
    title: 'HCP Terraform token',
    vendor: 'HashiCorp',
    severity: 'critical',
    keywords: ['.atlasv1.'],
    pattern: /\.atlasv1\.[\w=-]{60,70}(?<=(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}))/y,
    loads: 'with-hands',
  },
  {
    id: 'vault-token',
    title: 'HashiCorp Vault token',
    vendor: 'HashiCorp',
    severity: 'critical',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: /hv[brs]\.[\w-]{24,300}/y,
    prefix: 4,
    accept: mixed,
  },
  {
    id: 'vault-old-token',
    title: 'HashiCorp Vault token',
    vendor: 'HashiCorp',
    severity: 'critical',
    keywords: ['vault'],
    pattern: near(String.raw`vault[\w. -]{0,16}(?:token|key|secret)`, String.raw`s\.[\w-]{24,100}`),
    confidence: 'likely',
  },
  {
    id: 'consul-token',
    title: 'HashiCorp Consul or Nomad token',
    vendor: 'HashiCorp',
    severity: 'critical',
    keywords: ['consul', 'nomad'],
    pattern: near(
      String.raw`(?:consul|nomad)[\w. -]{0,16}(?:token|secret|key)`,
      '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ),
    confidence: 'likely',
  },
];

export const advice: AdviceById = {
  'terraform-random-password': {
    why: 'A state file keeps what the provider made up in plain text.',
    source: 'https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password',
  },
  'terraform-set-value': {
    why: 'Who reads the plan can use what is set.',
    source: 'https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release#set_sensitive',
  },
  'terraform-cloud-token': {
    why: 'The token runs plans and reads states, with the secrets in them.',
    revoke: 'https://app.terraform.io/app/settings/tokens',
    source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  },
  'vault-token': {
    why: 'A token reads the secrets that its policies allow.',
    revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
  'vault-old-token': {
    why: 'A token reads the secrets that its policies allow.',
    revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
  'consul-token': {
    why: 'An ACL token acts with its policies on the cluster.',
    source: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  },
};

export const evidence: EvidenceById = {
  'terraform-random-password': {
    match: () => [
      `{"type":"random_password","instances":[{"attributes":{"id":"none","length":24,"result":"«${alnum(24)}»"`,
    ],
    ignore: () => ['{"type":"random_password","instances":[]}'],
  },
  'terraform-set-value': {
    match: () => [`+ name  = "auth.password"\n          + value = "«kx_${alnum(16)}»"`],
    ignore: () => ['+ name  = "auth.existingSecret"\n  + value = "db"'],
  },
  'terraform-cloud-token': {
    match: () => [`TOKEN=«${alnum(14)}.atlasv1.${alnum(67)}»`, `{\\"key\\":\\"«${alnum(14)}.atlasv1.${alnum(67)}»\\"}`],
    ignore: () => [`see ${alnum(4)}.atlasv1.${alnum(22)}`],
  },
  'vault-token': {
    match: () => [`TOKEN=«hvs.${alnum(60)}»`, `{\\"key\\":\\"«hvs.${alnum(60)}»\\"}`],
    ignore: () => [`see hvs.${alnum(20)}`],
  },
  'vault-old-token': {
    match: () => [`VAULT_TOKEN=«s.${alnum(24)}»`, `{\\"vault_token\\": \\"«s.${alnum(24)}»\\"}`],
    ignore: () => ['VAULT_TOKEN=${TOKEN}', `vault revision: s.${alnum(24)}`],
  },
  'consul-token': {
    match: () => [`CONSUL_HTTP_TOKEN=«${uuid()}»`, `{\\"consul_http_token\\": \\"«${uuid()}»\\"}`],
    ignore: () => [`consul node id: ${uuid()}`],
  },
};
