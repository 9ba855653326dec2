import type { HttpWords } from './words.nl.ts'

export const en: HttpWords = {
  refusals: {
    'access/not-yours': 'Your role does not allow this. Ask your team lead or administrator.',
    'access/unknown': 'This does not exist, or you may not see it. Check the address or request access.',
    'access/log-in-first': 'Log in first.',
    'access/wrong-origin': 'This order came from another website. Open Vangnet and try there.',
    'input/invalid': 'Mend the mistakes before you go on.',
    'input/not-json': 'Send the data as valid JSON.',
    'input/too-large': 'This message is too large. Send less at once.',
    'input/key-missing': 'Send an Idempotency-Key: your own unique mark of 8 to 100 characters.',
    'input/key-used-for-something-else': 'This Idempotency-Key was used for something else. Take a new one.',
    'input/version-missing': 'Send If-Match with the version you saw. Fetch the data again.',
    'input/stale': '{by} changed this at {at}. Fetch the data again and compare.',
    'input/unknown-reference': 'You refer to something that does not exist in this municipality. Choose again.',
    'input/already-there': 'This exists already. Use what is there or choose another name.',
    'http/unknown-path': 'This address does not exist. Check the address.',
    'http/failed': 'Something went wrong. It has been recorded. Try again later.',
    'http/busy': 'It is too busy now. Try again in a minute.',
  },
  issues: {
    missing: 'Fill this in.',
    type: 'This does not have the right form. Expected: {expected}.',
    unknownField: 'We do not know the field {keys}. Remove it.',
    tooSmall: 'This is too short or too small. At least {minimum}.',
    tooBig: 'This is too long or too large. At most {maximum}.',
    choice: 'Choose one of: {values}.',
    format: 'This does not have the right form. Expected: {format}.',
    wrong: 'This is not right. Check it.',
  },
}
