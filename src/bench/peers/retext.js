// retext has no program of its own: six of its English rules over the files that are named.
import fs from 'node:fs'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextSimplify)
  .use(retextStringify)

for (const path of process.argv.slice(2)) {
  const file = new VFile({path, value: fs.readFileSync(path, 'utf8')})
  await processor.process(file)
  console.log(reporter(file))
}
