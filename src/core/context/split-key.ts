const BORDER = /[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** `AWSSecretAccessKey`, `aws-secret_access.key` and `aws secret access key` alike become `aws secret access key`. Lower case. */
export function splitKey(key: string): string[] {
  return key
    .split(BORDER)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
