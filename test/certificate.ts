/** A certificate for `localhost` that nobody vouches for, made for tests; its key is public and protects nothing. */
export const localhost = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTKSKpaX8TqyW5LO+
GjS/oJ+r0mbj7DMmyjJ5mndVcY2hRANCAATODBwoUpCeY9z4OAwsBi2pzR/o/2/w
dsuu2Yrx08ZQsOkgeGJV5qF24Kxm75AHpvlhqZ1NnT5prAzwB61NQyZZ
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUMoLlYCtGWC2eubdicdDzfP+5HNMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA5MzcyNloYDzIxMjYxMDI5
MDkzNzI2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATODBwoUpCeY9z4OAwsBi2pzR/o/2/wdsuu2Yrx08ZQsOkgeGJV5qF2
4Kxm75AHpvlhqZ1NnT5prAzwB61NQyZZo2kwZzAdBgNVHQ4EFgQUsh2TATaAHtah
hrQOdD2tbqHpYBcwHwYDVR0jBBgwFoAUsh2TATaAHtahhrQOdD2tbqHpYBcwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAMGqNvquGc86qFpT4ZkoEUZCxJ7Z+WNAT2FqmiD6uqn5AiAPAnur2gmd
LD+enaKIO3YLUflCEB6qv55UixWMwoTgDg==
-----END CERTIFICATE-----`,
}
