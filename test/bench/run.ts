// The measurements of `npm run bench` join here; without any there is nothing to run and nothing wrong.
console.info('Er zijn nog geen metingen.')
