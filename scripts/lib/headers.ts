import { CONTENT_SECURITY_POLICY } from './prerender/content-security-policy.ts';

/**
 * Headers a server sends with every file of the story. The policy is the page's own and, what only a header can say, who
 * may frame it; files are everybody's to fetch, since a sandboxed frame has an origin that nobody can name.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/** Files whose names change with their content, and all others. */
export const CACHES = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'public, max-age=300, must-revalidate',
} as const;
