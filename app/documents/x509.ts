// The library asks for this to be there before it is; every import of it goes through here.
import 'reflect-metadata'

export * from '@peculiar/x509'
