/** What would execute, or break out of its place, if it were taken for anything but words. */
const KINDS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></textarea></style><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<a href="javascript:alert(1)">x</a>',
  '<base href="https://hostile.example/"><form action="https://hostile.example/"><button>x',
  '<link rel="stylesheet" href="https://hostile.example/x.css"><meta http-equiv="refresh" content="0;url=//hostile.example">',
  '<style>*{background:url(https://hostile.example/x)}</style>',
  'javascript:alert(1)//',
  'data:text/html,<script>alert(1)</script>',
  '" autofocus onfocus="alert(1)" x="',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '--><!-- ]]><script>alert(1)</script><![CDATA[',
  '#{alert(1)}{{constructor.constructor("alert(1)")()}}',
  '"};alert(1);//\\u0022</ld+json>',
  '__proto__',
  '../../../etc/passwd?x=1#y&mode=kiosk',
];
const COUNT = 200;

/** Two hundred strings, each different: every kind in ten guises. */
export const HOSTILE: readonly string[] = Array.from({ length: COUNT }, (_, index) => {
  const kind = KINDS[index % KINDS.length] as string;
  const guises = [
    kind,
    `Wort ${kind}`,
    `${kind} Wort`,
    kind.toUpperCase(),
    `${kind}${kind}`,
    `'${kind}'`,
    `"${kind}"`,
    `>${kind}<`,
    `${kind}\n${kind}`,
    `من ${kind} ${index}`,
  ];
  return guises[Math.floor(index / KINDS.length)] as string;
});
