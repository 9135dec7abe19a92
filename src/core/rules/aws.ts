import { alnum, hex, lower, upper } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key ID',
    vendor: 'AWS',
    severity: 'medium',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/y,
    prefix: 4,
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    vendor: 'AWS',
    severity: 'critical',
    keywords: [
      'secretaccess',
      'secret_access',
      'secret access',
      'secret-access',
      'secretkey',
      'secret_key',
      'secret key',
      'secret-key',
      'aws_secret',
    ],
    pattern:
      /(?:secret[ _-]?(?:access[ _-]?)?key|aws_secret)[^\n\r;,]{0,20}?[:=>|][\s"'\\]{0,6}(?<secret>[A-Z0-9/+]{40})(?![=+/])/iy,
    accept: bothCasesAndDigit,
    loads: 'with-hands',
  },
  {
    id: 'aws-secret-after-id',
    title: 'AWS secret access key',
    vendor: 'AWS',
    severity: 'critical',
    keywords: ['AKIA', 'ASIA'],
    pattern:
      /A[KS]IA[A-Z2-7]{16}(?: \/ |[^A-Za-z0-9+/]{1,8})(?:(?:aws|AWS)[_ -])?(?:[Ss](?:ecret|ECRET)[\w -]{0,16}[^A-Za-z0-9+/]{1,6})?(?<secret>[A-Za-z0-9/+]{40})(?![=+/])/y,
    accept: bothCasesAndDigit,
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    vendor: 'AWS',
    severity: 'high',
    keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'],
    pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[\w+/%-]{100,4000}={0,2}/y,
  },
  {
    id: 'aws-bedrock-key',
    title: 'AWS Bedrock API key',
    vendor: 'AWS',
    severity: 'high',
    keywords: ['ABSK', 'bedrock-api-key-'],
    pattern: /(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-[A-Za-z0-9+/]{20,2000}={0,2})/y,
    prefix: 4,
  },
  {
    id: 'aws-appsync-key',
    title: 'AWS AppSync API key',
    vendor: 'AWS',
    severity: 'high',
    keywords: ['da2-'],
    pattern: /da2-[a-z0-9]{26}/y,
    prefix: 4,
  },
];

export const advice: AdviceById = {
  'aws-access-key-id': {
    why: 'It names the access key; with its secret key it signs requests to the whole account.',
    revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  },
  'aws-secret-access-key': {
    why: 'Whoever has the secret key acts as its user in the AWS account.',
    revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  'aws-secret-after-id': {
    why: 'Whoever has the secret key acts as its user in the AWS account.',
    revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  'aws-session-token': {
    why: 'A session token completes a temporary access key: until it expires it gives the rights of its role.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
  },
  'aws-bedrock-key': {
    why: 'The key calls models of Bedrock at the cost of the account.',
    revoke: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  },
  'aws-appsync-key': {
    why: 'The key reads and changes whatever the GraphQL API gives without a login.',
    revoke: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  },
};

export const evidence: EvidenceById = {
  'aws-access-key-id': {
    match: () => [
      `TOKEN=«AKIA${upper(16).replace(/[0189]/g, 'Q')}»`,
      `{\\"key\\":\\"«AKIA${upper(16).replace(/[0189]/g, 'Q')}»\\"}`,
    ],
    ignore: () => ['AKIAIOSFODNN7EXAMPLE', `asia${lower(16)}`, `see AKIA${upper(5).replace(/[0189]/g, 'Q')}`],
  },
  'aws-secret-access-key': {
    match: () => [`AWS_SECRET_ACCESS_KEY=«${alnum(19)}/${alnum(20)}»`, `{\\"SecretAccessKey\\": \\"«${alnum(40)}»\\"}`],
    ignore: () => [`aws_secret_access_key = ${hex(40)}`],
  },
  'aws-secret-after-id': {
    match: () => [
      `AKIA${upper(16).replace(/[0189]/g, 'Q')},«${alnum(19)}/${alnum(20)}»`,
      `AKIA${upper(16).replace(/[0189]/g, 'Q')}:«${alnum(40)}»`,
    ],
    ignore: () => [`AKIA${upper(16).replace(/[0189]/g, 'Q')} ${hex(40)}`],
  },
  'aws-session-token': {
    match: () => [
      `AWS_SESSION_TOKEN=«IQoJb3JpZ2lu${alnum(300)}==»`,
      `X-Amz-Security-Token=«FwoGZXIvYXdz${alnum(200)}%2F${alnum(30)}»&X`,
    ],
    ignore: () => [`IQoJb3JpZ2lu${alnum(20)}`],
  },
  'aws-bedrock-key': {
    match: () => [`TOKEN=«ABSK${alnum(128)}=»`, `{\\"key\\":\\"«ABSK${alnum(128)}=»\\"}`],
    ignore: () => [`see ABSK${alnum(42)}=`],
  },
  'aws-appsync-key': {
    match: () => [`x-api-key: «da2-${lower(26)}»`, `{\\"aws_appsync_apiKey\\":\\"«da2-${lower(26)}»\\"}`],
    ignore: () => [`see da2-${lower(12)}`],
  },
};
