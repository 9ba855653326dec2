import { testScreensOf } from './look-through.ts'

await testScreensOf('families')
