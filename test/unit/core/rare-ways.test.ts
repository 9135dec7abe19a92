import { expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const chosen = `${alnum(9)}x4Q7`;

/** What stands between a key and its value where more than a sign does; in its place stands `§`. */
const WAYS: readonly (readonly [what: string, text: string])[] = [
  ['a type in Python', 'def connect(password: str = "§", timeout: int = 30):'],
  ['a type in Go', 'const smtpPassword string = "§"'],
  ['a type in what Go prints', ` Password: (string) (len=19) "§",`],
  ['what Ruby answers', 'Rails.application.credentials.secret_key_base\n=> "§"\nirb(main):007>'],
  ['what a printer is set to', '! U1 setvar "wlan.wpa.psk" "§"'],
  ['a type in Rust', `pub const ADMIN_PASSWORD: &'static str = "§";`],
  ['a type in C#', 'public string Password { get; set; } = "§";'],
  ['a type in C', 'char password[32] = "§";'],
  ['a type in Visual Basic', 'Dim password As String = "§"'],
  ['a type in SQL', `DECLARE @password NVARCHAR(50) = N'§'`],
  ['an attribute that names an element', '<entry key="db.password">§</entry>'],
  ['an element within one that is named', '<property name="password">\n  <value>§</value></property>'],
  ['a value before its name', '<input value="§" type="text" id="admin_pw">'],
  ['a part of a form', 'Content-Disposition: form-data; name="password"\r\n\r\n§\r\n------b'],
  ['a change in a plan', `      ~ password = "${alnum(12)}x1" -> "§"`],
  ['a variable of Terraform', 'variable "db_password" {\n  type    = string\n  default = "§"\n}'],
  ['an output of Terraform', '"db_password": {\n  "sensitive": true,\n  "type": "string",\n  "value": "§"\n}'],
  ['a parameter of a template', 'DbPassword:\n    Type: String\n    NoEcho: true\n    Default: §\n'],
  ['a parameter of a stack', '{"ParameterKey": "DbPassword", "ParameterValue": "§"}'],
  ['a macro of Zabbix', '{"macro":"{$DB.PASSWORD}","type":"1","value":"§"}'],
  ['what the registry of Windows says', '    DefaultPassword    REG_SZ    §\n'],
  ['a command for the registry', 'reg add HKLM\\Software\\X /v DefaultPassword /t REG_SZ /d §'],
  [
    'a command for a store of parameters',
    'aws ssm put-parameter --name /prod/db_password --type SecureString --value "§"',
  ],
  ['a line that a backslash joins to the next', 'add name=phone preshared-key=\\\n    "§" public-key=\\\n    "x"'],
  ['a line of Windows that a caret joins to the next', 'set DB_PASSWORD=^\r\n§\r\n'],
  ['an option that a backslash joins to its value', 'mysql --user=app --password \\\n  § shop'],
  ['cells of HTML, with a colon', '<tr><td>API key:</td>\n  <td>§</td></tr>'],
  ['an element in HTML', '<p>Client secret: <code>§</code></p>'],
  ['elements side by side', '<span class="k">password</span><span class="v">§</span>'],
  ['a label and its field', '<label for="a">Access token</label><input id="a" value="§">'],
  ['a blank of HTML', 'Password:&nbsp;§<br/>'],
  ['quotes as CSV doubles them', '7,"{""user"":""anna"",""password"":""§""}",ok'],
  ['quotes as pages escape them', '{\\u0022password\\u0022: \\u0022§\\u0022}'],
  ['a bracket in a log', 'WARN AuthFilter - rejected API key [§] of 192.0.2.7'],
  ['a tab before the colon', 'API key\t:\t§\n'],
  ['quotes around the name alone', 'the "api key" §sent76xQ2 of the till'],
  ['a dash', 'API key — § (live)'],
  ['a field of an object in a string', '{\\"DB_PASS\\": {\\"value\\": \\"§\\"}}'],
  ['a short word in a list', '{"bind_pw": "§", "pw": "§"}'],
];

it.each(WAYS)('a key leads to its value over %s', (_, text) => {
  const masked = mask(text.replaceAll('§', chosen));
  expect(masked).not.toContain(chosen.slice(4, -4));
  expect(masked.replace(/"[^"]*\*\*\*\w* -> /, '').startsWith(text.slice(0, 8))).toBe(true);
});

it('reads the rows that pg_dump writes by the names of their columns', () => {
  const token = alnum(24);
  const rows = `1\tdesk\t${chosen}\t${token}\t2024-02-11\n2\tbar\t\\N\t\\N\t2024-02-11\n\\.\n3\tx\t${alnum(9)}y9\n`;
  const text = `COPY public.users (id, login, password, api_token, created) FROM stdin;\n${rows}`;
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual([chosen, token]);
});
