/** Types have the fields of their interfaces without writing them again; what a type says of such a field itself comes in its place. */
export function withInterfaceFields(definitions) {
  const interfaces = definitions.filter(({ kind }) => kind === 'InterfaceTypeDefinition');
  const order = interfaces.map(({ name }) => name.value);
  return definitions.map((type) => {
    if (!type.interfaces?.length) return type;
    const sorted = type.interfaces.toSorted((a, b) => order.indexOf(a.name.value) - order.indexOf(b.name.value));
    const inherited = sorted.flatMap(({ name }) => interfaces.find((one) => one.name.value === name.value)?.fields ?? unknown(type, name));
    return { ...type, interfaces: sorted, fields: lastOfEach([...inherited, ...type.fields]) };
  });
}

/** Each field in the place where it is first said, as it is last said. */
const lastOfEach = (fields) => [...new Map(fields.map((field) => [field.name.value, field])).values()];

const unknown = (type, name) => {
  throw new Error(`${type.name.value} in src/graphql/schema/ implements ${name.value}, which is no interface there`);
};
