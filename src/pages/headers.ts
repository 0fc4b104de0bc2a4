/** What browsers are told to refuse: anything from elsewhere, any script in a page, being framed. */

const policy = (sources: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'none'",
    'img-src': "'self'",
    'style-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...sources,
  })
    .map((directive) => directive.join(' '))
    .join('; ');

export const pageHeaders = {
  'content-security-policy': policy({}),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** GraphiQL: scripts and workers as files of ours. Its editor sets styles, and its style sheet carries fonts and images. */
export const graphiqlPolicy = policy({
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
});

/** The explorer: one script and one style sheet of ours, and our API. */
export const explorePolicy = policy({ 'script-src': "'self'", 'connect-src': "'self'" });
