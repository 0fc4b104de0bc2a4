/** The rule that joins methods and provisions to visa types. */
export const routeRule = 'visa-type-circumvents';
