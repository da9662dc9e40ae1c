// Key-value caches over several hosts: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/disaggregation/kv_chunk_address_table.hpp> is about tables of key-value caches spread over hosts, which are not simulated"
