import { testScreensOf } from './look-through.ts'

await testScreensOf('the house')
