/** The name of an element without the prefix some programs write before every name. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1)
