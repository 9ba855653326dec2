import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { readConfig } from './config.ts'

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-config-'))
after(() => fs.rmSync(dir, { recursive: true }))

const real = {
  NODE_ENV: 'production',
  DATA_DIR: dir,
  VANGNET_SECRET: 'een-geheim-van-minstens-tweeendertig-tekens',
  BASE_URL: 'https://vangnet.gemeente.example',
  OIDC_ISSUER: 'https://login.gemeente.example',
  OIDC_CLIENT_ID: 'vangnet',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_ACR: 'twee-factoren',
}

test('[L10] in production it starts with everything set, without demo', () => {
  const config = readConfig(real)
  assert.deepEqual([config.production, config.demo, config.oidc?.acr], [true, false, ['twee-factoren']])
})

test('[L10] in production it does not start without login, level, secret or address, and names what is missing', () => {
  for (const missing of [
    'VANGNET_SECRET',
    'BASE_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_ACR',
  ])
    assert.throws(() => readConfig({ ...real, [missing]: undefined }), new RegExp(missing), missing)
  assert.throws(
    () => readConfig({ NODE_ENV: 'production', DATA_DIR: dir }),
    /VANGNET_SECRET[\s\S]*OIDC_ISSUER[\s\S]*BASE_URL/,
  )
})

test('[L10] the demo login cannot be turned on in production', () => {
  assert.throws(() => readConfig({ ...real, VANGNET_DEMO: '1' }), /VANGNET_DEMO/)
})

test('[L10] in production login and visitors come over https; only this machine itself may do without', () => {
  assert.throws(() => readConfig({ ...real, OIDC_ISSUER: 'http://login.gemeente.example' }), /OIDC_ISSUER/)
  assert.throws(() => readConfig({ ...real, BASE_URL: 'http://vangnet.gemeente.example' }), /BASE_URL/)
  assert.equal(readConfig({ ...real, BASE_URL: 'http://127.0.0.1:8080' }).production, true)
})

test('[L10] a login that always asks two factors itself may name no level, when that is said', () => {
  assert.deepEqual(readConfig({ ...real, OIDC_ACR: 'provider' }).oidc?.acr, [])
})

test('[L10] a secret of fewer than 32 characters is refused', () => {
  assert.throws(() => readConfig({ ...real, VANGNET_SECRET: 'x'.repeat(31) }), /VANGNET_SECRET/)
})
