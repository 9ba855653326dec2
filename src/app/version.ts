import manifest from '../../package.json' with { type: 'json' }

/** The version of product and API, from package.json. */
export const version: string = manifest.version
