/** The rule that joins methods and provisions to visa types. It is a pattern, but what it joins, that a method gets round a provision, is a judgment. */
export const routeRule = 'visa-type-circumvents';
