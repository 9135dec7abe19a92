/** Ordinary things with a shape of their own. */
const SHAPES: readonly RegExp[] = [
  // Addresses, resource names, paths, media types.
  /^(?:[a-z][a-z\d+.-]{1,12}:\/\/|(?:arn|urn|data|mailto|file|npm|oid|did|dword):|git[@+:]|(?:sha\d{1,3}|md5)[-:])/i,
  /^(?:\.{0,2}\/|~\/|[A-Z]:[\\/])[\w.@/\\ -]*$/i,
  /^[\w./-]+\.(?:png|jpe?g|gif|svg|csv|mp4)$|^[\w.-]+\.(?:json|ya?ml|xml|txt|pem|key|crt|cer|p12|pfx|jks|env|ini|conf|cfg|js|ts|py|rb|go|java|php|html?|css|log|sh|md|cc?|gz|com|net|org|io|local|internal)$/i,
  /^[\w.-]+\\{1,2}(?!(?<![A-Z]{2}\\{1,2})(?![abfnrtuvx])\w+\d{4}$)[\w.$-]+$/,
  /^[\w.+-]+@(?:[\w-]+\.)+(?:[a-z]+|[A-Z]+|\d[\w.-]*)$/,
  /^[a-z]{1,14}(?:[/._:-][a-z]{1,14}){1,8}$/,
  // What the fields of a line are called, and a ticket's number.
  /^[a-z_]+(?::[a-z_]+){2,9}$|^(?:bug|issue|case)?#\d+$/i,
  // An option of a command.
  /^--?[a-z][a-z-]*(?:=|$)/,
  // What is named beside a secret: Twilio's SIDs, PayPal's and Adyen's public tokens, publishable keys, the scope of a signature of AWS.
  /^(?:[A-Z]{2}[\da-f]{32}$|EC-[\dA-Z]{17}$|live_[\dA-Z]{32}$|pk_(?:live|test)_|A[KS]IA\w{16}\W)/,
  // Public keys of SSH.
  /^AAAA[BCE][23][NV]/,
  // An image with its digest.
  /@sha256:/,
  // Signs by their numbers, as `\\u3299`.
  /^(?:\\u[\da-f]{4}){1,8}$/i,
  // Numbers, dates, versions, addresses of machines, phone numbers.
  /^[\d.,:/ TZ_()+-]+(?:tcp|udp)?$/,
  /^[~^<>=v]{0,2}(?:\d:)?\d+\.\d+(?:\.[\w*-]+)*(?:[-+~][\w.]+|(?:[-+~][\w.]{1,20}){2,4})?$/,
  /^\d{4}-\d\d-\d\d/,
  /^(?:[\da-f]{1,4}:){3}[\da-f:.]+$/i,
  // An account or a contract of Ethereum, whose private key has 64 digits; an address in memory.
  /^0x(?:[\da-f]{1,8}|[\da-f]{16}|[\da-f]{40})u?l{0,2}$/i,
  // Names of algorithms.
  /^(?:sha|md|aes|rsa|ecdsa|argon|bcrypt|scrypt|pbkdf|hmac|[hrep]s|utf|base|ed|x|oauth|saml|tls|ssl|http|ipv)[-_]?\d{1,5}\b.{0,12}$|^b64|^(?:\w{3,10}-?)?(?:hmac|rsa|scram)[-_]?sha\d?-?\d{1,3}(?:(?:_|and)\w+)?$/i,
  // Names of encodings and licences, with nothing behind them: people choose `Windows10!`.
  /^(?:latin-?\d{1,2}|cp-?\d{3,5}|windows-?(?:125\d|874))$|^[al]?gpl-?v?\d(?:\.\d)?\+?(?:[-_](?:only|or|with).*)?$/i,
];

/** True for addresses, paths, numbers, dates, versions. */
export const isKnownShape = (value: string): boolean => SHAPES.some((pattern) => pattern.test(value));
