// Tensors as endpoints of NoC transactions: a page, a shard, or a page that iteration handed out.
#pragma once

#include "api/dataflow/noc.h"
#include "api/tensor/tensor_accessor.h"

template <typename DSpecT>
struct noc_traits_t<TensorAccessor<DSpecT>> {
    struct src_args_type {
        uint32_t page_id{};
        uint32_t offset_bytes = 0;
    };
    struct dst_args_type {
        uint32_t page_id{};
        uint32_t offset_bytes = 0;
    };
    // As L1 of this core the address is the low word.
    template <Noc::AddressType type, typename Args>
    static auto place(const TensorAccessor<DSpecT>& tensor, const Noc& noc, const Args& args)
        -> std::conditional_t<type == Noc::AddressType::LOCAL_L1, uint32_t, uint64_t> {
        return tensor.get_noc_addr(args.page_id, args.offset_bytes, noc.get_noc_id());
    }
    template <Noc::AddressType type>
    static auto src_addr(const TensorAccessor<DSpecT>& src, const Noc& noc, const src_args_type& args) {
        return place<type>(src, noc, args);
    }
    template <Noc::AddressType type>
    static auto dst_addr(const TensorAccessor<DSpecT>& dst, const Noc& noc, const dst_args_type& args) {
        return place<type>(dst, noc, args);
    }
};

// A tensor addressed by pages, said explicitly; and by shards.
template <typename Accessor>
struct PageView {
    const Accessor& accessor;  // the tensor
    explicit PageView(const Accessor& tensor) : accessor(tensor) {}
};
template <typename Accessor>
struct ShardView {
    const Accessor& accessor;  // the tensor
    explicit ShardView(const Accessor& tensor) : accessor(tensor) {}
};
template <typename Accessor>
PageView(const Accessor&) -> PageView<Accessor>;
template <typename Accessor>
ShardView(const Accessor&) -> ShardView<Accessor>;

template <typename Accessor>
struct noc_traits_t<PageView<Accessor>> {
    using src_args_type = typename noc_traits_t<Accessor>::src_args_type;
    using dst_args_type = typename noc_traits_t<Accessor>::dst_args_type;
    template <Noc::AddressType type>
    static auto src_addr(const PageView<Accessor>& view, const Noc& noc, const src_args_type& args) {
        return noc_traits_t<Accessor>::template src_addr<type>(view.accessor, noc, args);
    }
    template <Noc::AddressType type>
    static auto dst_addr(const PageView<Accessor>& view, const Noc& noc, const dst_args_type& args) {
        return noc_traits_t<Accessor>::template dst_addr<type>(view.accessor, noc, args);
    }
};

template <typename Accessor>
struct noc_traits_t<ShardView<Accessor>> {
    struct src_args_type {
        uint32_t shard_id{};
        uint32_t offset_bytes = 0;
    };
    using dst_args_type = src_args_type;
    template <Noc::AddressType type>
    static auto src_addr(const ShardView<Accessor>& view, const Noc& noc, const src_args_type& args)
        -> std::conditional_t<type == Noc::AddressType::LOCAL_L1, uint32_t, uint64_t> {
        return view.accessor.get_shard_noc_addr(args.shard_id, args.offset_bytes, noc.get_noc_id());
    }
    template <Noc::AddressType type>
    static auto dst_addr(const ShardView<Accessor>& view, const Noc& noc, const dst_args_type& args) {
        return src_addr<type>(view, noc, args);
    }
};

namespace softmetal::device {

template <typename PageT>
struct PageEndpoint {
    struct src_args_type {
        uint32_t offset_bytes = 0;
    };
    using dst_args_type = src_args_type;
    template <Noc::AddressType type>
    static auto src_addr(const PageT& page, const Noc&, const src_args_type& args)
        -> std::conditional_t<type == Noc::AddressType::LOCAL_L1, uint32_t, uint64_t> {
        return page.noc_addr() + args.offset_bytes;
    }
    template <Noc::AddressType type>
    static auto dst_addr(const PageT& page, const Noc& noc, const dst_args_type& args) {
        return src_addr<type>(page, noc, args);
    }
};

}  // namespace softmetal::device

template <>
struct noc_traits_t<tensor_accessor::Page> : softmetal::device::PageEndpoint<tensor_accessor::Page> {};
template <typename A>
struct noc_traits_t<tensor_accessor::AccessorPage<A>>
    : softmetal::device::PageEndpoint<tensor_accessor::AccessorPage<A>> {};
template <typename A>
struct noc_traits_t<tensor_accessor::ShardPage<A>> : softmetal::device::PageEndpoint<tensor_accessor::ShardPage<A>> {};
template <>
struct noc_traits_t<AbstractTensorAccessorWrapper> {
    struct src_args_type {
        uint32_t page_id{};
        uint32_t offset_bytes = 0;
    };
    using dst_args_type = src_args_type;
    template <Noc::AddressType type>
    static uint64_t src_addr(const AbstractTensorAccessorWrapper& src, const Noc& noc, const src_args_type& args) {
        return src.get_noc_addr(args.page_id, args.offset_bytes, noc.get_noc_id());
    }
    template <Noc::AddressType type>
    static uint64_t dst_addr(const AbstractTensorAccessorWrapper& dst, const Noc& noc, const dst_args_type& args) {
        return src_addr<type>(dst, noc, args);
    }
};
