#!/bin/sh
# Veiviser in a bucket: uploads the folder in the order that never breaks an open page.
#
#     sh hosting/s3.sh s3://bucket/prefix        from the folder of the site, with the AWS command line
#
# Serve the bucket as a website (index document `index.html`, error document `404.html`), or through
# CloudFront with the website's address as its origin: the plain address of a bucket knows no index documents. A bucket
# sends no security headers. Give CloudFront (or what stands in front) a response headers policy with:
#
{always:#     NAME: VALUE}
#
# Other storages (Azure Blob static website, MinIO, Google Cloud Storage) need the same three steps.
set -eu
target=${1:?"name the bucket: s3://bucket/prefix"}
target=${target%/}
cd "$(dirname "$0")/.."

# 1. Files named after their content: pages of the old version go on finding theirs, none is removed.
aws s3 cp . "$target" --recursive --exclude "*" --include "assets/*" --include "*/assets/*" \
  --exclude "*.br" --exclude "*.gz" --exclude "*.wasm" --cache-control "{kept}"
aws s3 cp . "$target" --recursive --exclude "*" --include "assets/*.wasm" \
  --content-type application/wasm --cache-control "{kept}"
# 2. Pages that are no more go. Old assets stay; remove them some weeks later.
aws s3 sync . "$target" --delete --size-only --exclude "assets/*" --exclude "*/assets/*" --exclude "hosting/*" \
  --exclude "*.br" --exclude "*.gz" --exclude web.config --exclude staticwebapp.config.json --cache-control "{asked}"
# 3. Pages and their data, all of them and last: where a storage lists its files in another order than Amazon's does, step 2
#    takes some away that are still wanted.
aws s3 cp . "$target" --recursive --exclude "assets/*" --exclude "*/assets/*" --exclude "hosting/*" --exclude "*.br" \
  --exclude "*.gz" --exclude web.config --exclude staticwebapp.config.json --cache-control "{asked}"
